const path = require('node:path');
const axios = require('axios');
const express = require('express');
const jwt = require('jsonwebtoken');
const _ = require('lodash');

const secret = process.env.SESSION_SECRET;
const stock = process.env.STOCK_SERVICE ?? 'http://stock:8080';
const shop = express();

shop.use(express.static(path.join(__dirname, '../public')));

shop.get('/articles', async (request, response) => {
  const { data } = await axios.get(`${stock}/articles`);
  response.json(data.map((article) => _.pick(article, ['id', 'name', 'price'])));
});

shop.post('/login', (request, response) => {
  response.json({ token: jwt.sign({ user: request.query.user }, secret) });
});

shop.listen(3000);

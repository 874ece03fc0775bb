/** The build of bottleneck without its Redis client has no types of its own. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';
  export default Bottleneck; // eslint-disable-line import-x/no-default-export -- its own shape
}

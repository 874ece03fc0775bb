export const id = 8109;
export const ids = [8109];
export const modules = {

/***/ 18109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inert: () => (/* binding */ inert),
/* harmony export */   oneGroupAtATime: () => (/* binding */ oneGroupAtATime),
/* harmony export */   streamLog: () => (/* binding */ streamLog)
/* harmony export */ });
/** One line per stage for people; details only when asked for. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/**
 * Makes text from outside safe for a terminal or a build log: no control code survives, and no line is a command to a
 * GitHub runner, which obeys `::command::` behind blanks and `##[command]` anywhere (actions/runner, ActionCommand.cs).
 */
function inert(text) {
    return text
        .replace(CONTROL, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
        .replace(/^(\s*)::(?=[a-z])/gim, '$1: :')
        .replaceAll('##[', '# #[');
}
/** Writes to a stream that isn't the report's, standard error as a rule. */
function streamLog(write, verbose) {
    const line = (text) => {
        write(`${inert(text)}\n`);
    };
    return {
        info: (message) => {
            line(`dockgate: ${message}`);
        },
        warn: (message) => {
            line(`dockgate: warning: ${message}`);
        },
        error: (message) => {
            line(`dockgate: error: ${message}`);
        },
        detail: (message) => {
            if (verbose)
                line(`dockgate: ${message}`);
        },
        group: (title, lines) => {
            if (!verbose)
                return;
            line(`-- ${title}`);
            for (const text of lines)
                line(`   ${text}`);
        },
        openGroup: (title) => {
            if (verbose)
                line(`-- ${title}`);
            return {
                line: (text) => {
                    if (verbose)
                        line(`   ${text}`);
                },
                close: () => {
                    if (verbose)
                        line(`-- end of ${title}`);
                },
            };
        },
    };
}
/**
 * Blocks of a runner's log can't lie in each other nor beside each other: the first one streams, what comes meanwhile is
 * kept and written whole once that one is closed.
 */
function oneGroupAtATime(blocks) {
    let open = false;
    const waiting = [];
    const write = (title, lines) => {
        blocks.open(title);
        for (const line of lines)
            blocks.line(line);
        blocks.close();
    };
    const group = (title, lines) => {
        if (open)
            waiting.push({ title, lines });
        else
            write(title, lines);
    };
    return {
        group,
        openGroup: (title) => {
            if (open) {
                const lines = [];
                return {
                    line: (text) => {
                        lines.push(text);
                    },
                    close: () => {
                        group(title, lines);
                    },
                };
            }
            open = true;
            blocks.open(title);
            return {
                line: (text) => {
                    blocks.line(text);
                },
                close: () => {
                    blocks.close();
                    open = false;
                    for (const each of waiting.splice(0))
                        write(each.title, each.lines);
                },
            };
        },
    };
}


/***/ })

};

export const id = 291;
export const ids = [291];
export const modules = {

/***/ 29291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _commands_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35228);
/* harmony import */ var _model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98963);
/* harmony import */ var _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70807);
/* harmony import */ var _report_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46821);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44702);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99230);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36800);







async function runValidate(global) {
    // Nothing is kept, so any key will do for the digests of secrets: validating must not write one.
    const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .openContext */ .e)(global, { DATAIKU_IAC_STATE_KEY: process.env['DATAIKU_IAC_STATE_KEY'] ?? 'validate' });
    const environment = await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .requireEnvironment */ .L)(context);
    const loaded = await (0,_commands_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadWorkspace */ .C)(context.ports, { environment, variables: context.variables, frozen: {} });
    const valid = !loaded.diagnostics.some(_model_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .isError */ .bJ);
    if (global.json === true) {
        context.io.out((0,_report_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)({ format_version: '1.0', valid, environment, diagnostics: loaded.diagnostics }));
    }
    else {
        (0,_run_plan_js__WEBPACK_IMPORTED_MODULE_4__.showDiagnostics)(context, loaded);
        if (valid)
            context.io.out(`The configuration is valid for ${environment}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(loaded.graph?.resources.size ?? 0, 'object')} in ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(loaded.graph?.projectKeys.size ?? 0, 'project')}.\n`);
    }
    return valid ? _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.success : _model_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .d.invalidConfig;
}


/***/ })

};

export const id = 890;
export const ids = [890];
export const modules = {

/***/ 39890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
async function runDemo(_global) {
    return 0;
}


/***/ })

};

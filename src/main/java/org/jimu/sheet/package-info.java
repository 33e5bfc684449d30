/**
 * Floor 0: a printed form as a grid of cells in millimetres ({@link org.jimu.sheet.Sheet}), some of them bound to data.
 * Made by {@code form}, set into pages by {@code paper}, written as workbooks by {@code office}.
 */
package org.jimu.sheet;

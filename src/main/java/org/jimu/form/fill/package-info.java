/**
 * Floor 1: edits of many cells at once, as spreadsheets have them: paste a grid of texts, clear, fill. Every change is one
 * edit.
 */
package org.jimu.form.fill;

/** The bin: what was deleted from the book, to be given back. */
package org.jimu.ui.bin;

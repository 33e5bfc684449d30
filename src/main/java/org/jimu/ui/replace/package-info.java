/** Finding and replacing all over the book, with a preview. */
package org.jimu.ui.replace;

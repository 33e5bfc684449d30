/** Finding and replacing texts all over a book, with a preview. */
package org.jimu.desk.replace;

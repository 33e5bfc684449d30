/** Finding anywhere in a book, as it is typed. */
package org.jimu.ui.search;

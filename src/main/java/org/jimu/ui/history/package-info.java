/** The list of all edits, and going back to the state after one of them. */
package org.jimu.ui.history;

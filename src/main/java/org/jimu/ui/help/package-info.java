/** The help in the window: all keys, to be searched. */
package org.jimu.ui.help;

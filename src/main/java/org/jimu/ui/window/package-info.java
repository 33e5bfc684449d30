/** The main window: menus, tool bar, status. */
package org.jimu.ui.window;

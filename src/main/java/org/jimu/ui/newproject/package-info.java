/** A new project: its name, and what it begins with. */
package org.jimu.ui.newproject;

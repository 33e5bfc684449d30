/** The tree of departments, years and projects. */
package org.jimu.ui.tree;

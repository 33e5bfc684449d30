/** Edits of the tree of departments, years and projects, made of what the user chose and where it goes. */
package org.jimu.desk.tree;

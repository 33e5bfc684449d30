/** The form as laid-out pages, edited in place. */
package org.jimu.ui.form;

/** How far the work on tables has come: signing, unlocking, the lock above a form. */
package org.jimu.ui.state;

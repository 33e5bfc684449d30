/** How far the work on tables has come, and the lock on what is signed. */
package org.jimu.desk.state;

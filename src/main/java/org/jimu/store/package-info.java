/**
 * Floor 2: books on the disk. A book is one H2 file; every edit is one transaction that is on the disk before the call
 * returns, together with its inverse for the history.
 */
package org.jimu.store;

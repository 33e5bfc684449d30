/** The wording of one table: wrong characters, doubled words, blanks, brackets, lengths, and what a text says. */
package org.jimu.audit.text;

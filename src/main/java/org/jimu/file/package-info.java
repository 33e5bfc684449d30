/** Floor 0: how files come onto the disk, wholly or not at all ({@link org.jimu.file.WholeFile}). */
package org.jimu.file;

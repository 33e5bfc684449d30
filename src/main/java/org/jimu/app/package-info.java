/** Floor 5: start-up, wiring and the command line. */
package org.jimu.app;

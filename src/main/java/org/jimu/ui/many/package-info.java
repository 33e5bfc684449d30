/** One change made in many projects at once. */
package org.jimu.ui.many;

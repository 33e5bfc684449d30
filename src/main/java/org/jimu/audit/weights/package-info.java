/** Weights (分值权重) of indicators. */
package org.jimu.audit.weights;

/** First and second levels, their order, numbers before indicators, and indicators in the wrong place. */
package org.jimu.audit.structure;

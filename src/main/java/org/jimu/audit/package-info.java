/**
 * Floor 2: looks for what is wrong. {@link org.jimu.audit.Audit} asks all rules, {@link org.jimu.audit.Findings} keeps what
 * they found in step with edits. What rules are made of is {@link org.jimu.audit.rule}; the rules stand in a package for
 * each family.
 */
package org.jimu.audit;

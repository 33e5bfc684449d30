package org.jimu.audit;

import java.util.List;

import org.jimu.model.Book;
import org.jimu.model.Subject;

/** A rule for one project. */
@FunctionalInterface
interface Rule {

    List<Finding> check(Book book, Subject project);
}

package org.jimu.desk.replace;

import java.util.Set;

import org.jimu.desk.IndicatorRows;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;

/** Where in a book a replacing looks. */
public sealed interface ReplaceScope {

    /** The whole book. */
    ReplaceScope BOOK = new Below(Set.of(SubjectId.BOOK));

    /** From where downwards the book is looked through. */
    Set<SubjectId> tops();

    /** Whether the subject, which stands below one of the tops, is looked at. */
    boolean has(Subject subject);

    /** Some subjects with all below them: departments, years, a project. None of them stands below another. */
    record Below(Set<SubjectId> tops) implements ReplaceScope {

        public Below {
            tops = Set.copyOf(tops);
        }

        @Override
        public boolean has(Subject subject) {
            return true;
        }
    }

    /** The indicators of a list alone. */
    record Listed(IndicatorRows rows) implements ReplaceScope {

        @Override
        public Set<SubjectId> tops() {
            return BOOK.tops();
        }

        @Override
        public boolean has(Subject subject) {
            return rows.contains(subject.id());
        }
    }
}

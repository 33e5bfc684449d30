package org.jimu.desk.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jimu.desk.Document;
import org.jimu.desk.DocumentChoice;
import org.jimu.form.Form.FormSubject;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.model.StandardFields;
import org.jimu.model.Subject;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Which tables of a book are printed (打印范围). */
public sealed interface PrintSelection {

    /** Project tables, whole-department tables and lists. */
    Set<FormSubject> ALL_KINDS = Set.of(FormSubject.values());

    /**
     * The documents in the order of the tree; what was deleted meanwhile is left out.
     *
     * @throws org.jimu.desk.UnknownForm where the book names a form that is not there
     */
    List<Document> documents(Book book, FormLibrary forms);

    /**
     * A table of the tree.
     *
     * @param subject the project, or the year
     * @param kind    what of it: its own table, its whole-department table or its list
     */
    record Table(SubjectId subject, FormSubject kind) implements PrintSelection {

        @Override
        public List<Document> documents(Book book, FormLibrary forms) {
            return book.find(subject).map(found -> switch (kind) {
                case PROJECT -> DocumentChoice.ofProject(book, forms, subject);
                case DEPARTMENT -> DocumentChoice.ofDepartment(book, forms, subject);
                case LIST -> DocumentChoice.ofList(book, forms, subject);
            }).stream().toList();
        }
    }

    /** Several together; a table that more than one of them holds is printed once. */
    record Several(List<PrintSelection> selections) implements PrintSelection {

        public Several {
            selections = List.copyOf(selections);
        }

        private record Key(String form, SubjectId top, List<SubjectId> projects) {}

        @Override
        public List<Document> documents(Book book, FormLibrary forms) {
            var documents = new LinkedHashMap<Key, Document>();
            selections.stream().flatMap(one -> one.documents(book, forms).stream())
                    .forEach(document -> documents.putIfAbsent(key(document), document));
            return List.copyOf(documents.values());
        }

        private static Key key(Document document) {
            return new Key(document.form().id(), document.scope().top(),
                    document.scope().projects().stream().map(Subject::id).toList());
        }
    }

    /** All tables of certain kinds that the subject holds: a department's year, or a whole book. */
    sealed interface Whole extends PrintSelection {

        /** The same with these kinds of tables. */
        Whole of(Set<FormSubject> kinds);
    }

    /** A department and all below it in one year. */
    record Year(SubjectId year, Set<FormSubject> kinds) implements Whole {

        public Year {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Year of(Set<FormSubject> other) {
            return new Year(year, other);
        }

        @Override
        public List<Document> documents(Book book, FormLibrary forms) {
            return book.find(year).stream()
                    .flatMap(one -> book.all(one.parent(), SubjectKind.YEAR).stream()
                            .filter(other -> other.text(StandardFields.YEAR).equals(one.text(StandardFields.YEAR))))
                    .flatMap(one -> ofYear(book, forms, one.id(), kinds)).toList();
        }
    }

    /** All departments and years of the book. */
    record WholeBook(Set<FormSubject> kinds) implements Whole {

        public WholeBook {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public WholeBook of(Set<FormSubject> other) {
            return new WholeBook(other);
        }

        @Override
        public List<Document> documents(Book book, FormLibrary forms) {
            return book.all(SubjectKind.YEAR).stream().flatMap(one -> ofYear(book, forms, one.id(), kinds)).toList();
        }
    }

    private static Stream<Document> ofYear(Book book, FormLibrary forms, SubjectId year, Set<FormSubject> kinds) {
        return DocumentChoice.ofYear(book, forms, year).stream()
                .filter(document -> kinds.contains(document.form().subject()));
    }
}

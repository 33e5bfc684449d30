package org.jimu.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jimu.model.Book;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;

/** Which of two indicators of a book stands first in a list. Looks at no others. */
final class RowOrder implements Comparator<SubjectId> {

    private final Book book;
    private final Optional<IndicatorColumn> column;
    private final Comparator<SortKey> keys;

    RowOrder(Book book, Optional<IndicatorQuery.Order> order) {
        this.book = book;
        this.column = order.map(IndicatorQuery.Order::column);
        this.keys = SortKey.comparator(order.filter(IndicatorQuery.Order::descending).isPresent());
    }

    @Override
    public int compare(SubjectId one, SubjectId other) {
        var byKey = column.map(by -> keys.compare(key(by, one), key(by, other))).orElse(0);
        return byKey != 0 ? byKey : byPlace(one, other);
    }

    private SortKey key(IndicatorColumn by, SubjectId id) {
        return by.sortKey(IndicatorLine.of(book, id).orElseThrow());
    }

    private int byPlace(SubjectId one, SubjectId other) {
        var wayToOne = way(one);
        var wayToOther = way(other);
        var shared = 0;
        while (shared < Math.min(wayToOne.size(), wayToOther.size())
                && wayToOne.get(shared).equals(wayToOther.get(shared))) {
            shared++;
        }
        if (shared == wayToOne.size() || shared == wayToOther.size()) {
            // no indicator stands below another: they are one
            return 0;
        }
        var siblings = book.get(wayToOne.get(shared - 1)).children();
        return Integer.compare(siblings.indexOf(wayToOne.get(shared)), siblings.indexOf(wayToOther.get(shared)));
    }

    /** From the book down to the subject. */
    private List<SubjectId> way(SubjectId id) {
        var way = new ArrayList<SubjectId>();
        var at = book.get(id);
        while (at.kind() != SubjectKind.BOOK) {
            way.addFirst(at.id());
            at = book.get(at.parent());
        }
        way.addFirst(at.id());
        return way;
    }
}

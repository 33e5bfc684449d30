package org.jimu.audit.rule;

import java.util.List;
import java.util.stream.Stream;

import org.jimu.model.Book;

/**
 * A rule for places anywhere in the book that have something in common, such as projects of one code. It says of each
 * table by which keys its places are known; places of one key are a group. So an edit has only the groups looked at again
 * that it touches. A rule that looks within a year or a department alone begins its keys with the id of that.
 */
public abstract non-sealed class GroupRule extends Rule {

    protected GroupRule(String id, Severity severity) {
        super(id, severity);
    }

    /**
     * A place and what it has in common with others.
     *
     * @param key what the places of a group share
     */
    public record Member(String key, Place place) {}

    /**
     * Places of one key, two at least, in ascending order of their ids.
     *
     * @param key what they share
     */
    public record Group(Book book, String key, List<Place> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** The places of a table that may have something in common with others. */
    public abstract Stream<Member> members(Table table);

    /** What is wrong in the group. */
    public abstract List<Finding> check(Group group);
}

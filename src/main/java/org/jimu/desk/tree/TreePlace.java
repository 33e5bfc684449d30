package org.jimu.desk.tree;

import java.util.Optional;

import org.jimu.model.SubjectId;

/**
 * A place for subjects in the tree.
 *
 * @param parent what they stand under
 * @param before the sibling that follows them; empty for the end
 */
public record TreePlace(SubjectId parent, Optional<SubjectId> before) {

    public static TreePlace endOf(SubjectId parent) {
        return new TreePlace(parent, Optional.empty());
    }

    public static TreePlace before(SubjectId parent, SubjectId sibling) {
        return new TreePlace(parent, Optional.of(sibling));
    }
}

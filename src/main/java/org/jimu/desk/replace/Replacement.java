package org.jimu.desk.replace;

import java.util.List;
import java.util.Optional;

import org.jimu.form.Doubt;
import org.jimu.model.Field;
import org.jimu.model.SubjectId;

/**
 * What would become of one cell.
 *
 * @param subject whose field it is
 * @param before  what the field says now
 * @param places  where in it the text was found
 * @param after   what it would say
 * @param path    where the subject stands: department, year, project, as far as they are above it or it is one
 * @param doubt   why it should be looked at before it is done; it is not ticked from the start then
 */
public record Replacement(SubjectId subject, Field<?> field, String before, List<Span> places, String after,
        String path, Optional<Doubt> doubt) {

    public Replacement {
        places = List.copyOf(places);
    }

    /** The cell, whatever it says. */
    record Place(SubjectId subject, Field<?> field) {}

    Place place() {
        return new Place(subject, field);
    }
}

package org.jimu.form.fill;

import java.util.Optional;

/** One text: it goes into the current cell, or into all cells that are chosen. */
record TextPasting(Place place, String text) implements GridPasting {

    @Override
    public Optional<Question> question() {
        return Optional.empty();
    }

    @Override
    public Pasted paste(Surplus surplus) {
        var writer = new CellWriter(place.book(), place.form(), true);
        RangeEditing.bound(place.sheet(), place.range().orElseGet(place.cell()::range))
                .forEach(at -> writer.write(at.row(), at.cell().binding().orElseThrow(), text));
        return Pasted.of(writer);
    }
}

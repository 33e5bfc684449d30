package org.jimu.ui.bin;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jimu.desk.Wording;
import org.jimu.edit.Removed;
import org.jimu.model.Money;
import org.jimu.model.MoneyUnit;
import org.jimu.model.SubjectKind;
import org.jimu.store.BinEntry;
import org.jimu.ui.Texts;
import org.jimu.ui.Theme;
import org.jimu.ui.WayText;

/** What was deleted, one a line: its name and kind, where it stood, when and by whom, and how much money it was. */
final class BinTable extends TableView<BinEntry> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int DECIMALS = 2;

    private final Texts texts;
    private final Wording wording;
    private final ObservableList<BinEntry> entries = FXCollections.observableArrayList();
    private final FilteredList<BinEntry> found = new FilteredList<>(entries);

    BinTable(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.wording = new Wording(texts.locale());
        setId("bin");
        setAccessibleText(texts.get("bin.title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        getColumns().setAll(List.of(column("name", this::name), narrow("kind", 64, this::kind),
                column("place", this::place), narrow("when", 140, entry -> TIME.format(entry.at().atZone(zone))),
                narrow("who", 90, BinEntry::who), amount()));
        getColumns().forEach(column -> column.setSortable(false));
        setItems(found);
    }

    /** A column that leaves the room to names and places. */
    private TableColumn<BinEntry, String> narrow(String name, double width, Function<BinEntry, String> text) {
        var column = column(name, text);
        column.setMinWidth(Theme.sized(width));
        column.setMaxWidth(Theme.sized(width));
        return column;
    }

    private TableColumn<BinEntry, String> column(String name, Function<BinEntry, String> text) {
        var column = new TableColumn<BinEntry, String>(texts.get("bin." + name));
        column.setId("bin-" + name);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setCellFactory(any -> new TextCell());
        return column;
    }

    private TableColumn<BinEntry, String> amount() {
        var column = narrow("amount", 110, this::amount);
        column.getStyleClass().add("bin-amount");
        return column;
    }

    /** A text that is shown whole when the mouse rests on it. */
    private static final class TextCell extends TableCell<BinEntry, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.isEmpty() ? null : new Tooltip(text));
        }
    }

    private String name(BinEntry entry) {
        var removed = entry.removed();
        return switch (removed.kind()) {
            case PROJECT -> removed.name();
            case YEAR -> texts.get("bin.withProjects", texts.get("tree.year", removed.name()), removed.projects());
            default -> texts.get("bin.withProjects", removed.name(), removed.projects());
        };
    }

    private String kind(BinEntry entry) {
        return wording.kind(entry.removed().kind().code());
    }

    private String place(BinEntry entry) {
        var removed = entry.removed();
        return removed.kind() == SubjectKind.PROJECT
                ? WayText.ofProject(removed.way(), texts)
                : WayText.ofDepartments(removed.way());
    }

    private String amount(BinEntry entry) {
        Removed removed = entry.removed();
        return removed.total().equals(Money.ZERO) ? "" : removed.total().print(MoneyUnit.WAN_YUAN, DECIMALS);
    }

    /** Shows other entries; what was chosen and is still there stays chosen. */
    void show(List<BinEntry> changed) {
        var chosen = chosen();
        entries.setAll(changed);
        getSelectionModel().clearSelection();
        chosen.stream().filter(found::contains).forEach(getSelectionModel()::select);
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /** Leaves the entries that have the text in their name, kind, place or amount, or in who deleted them. */
    void filter(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(entry -> Stream.of(name(entry), kind(entry), place(entry), amount(entry), entry.who())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)));
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /** Whether there is anything, shown or not. */
    boolean hasAny() {
        return !entries.isEmpty();
    }

    List<BinEntry> chosen() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }
}

package org.jimu.ui.state;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;

import org.jimu.desk.Desk;
import org.jimu.desk.Job;
import org.jimu.desk.state.Scan;
import org.jimu.desk.state.Scans;
import org.jimu.model.SubjectId;
import org.jimu.paper.Progress;
import org.jimu.ui.Buttons;
import org.jimu.ui.Failure;
import org.jimu.ui.Texts;
import org.jimu.ui.WideDialog;

/** The scan (扫描件) of a table's signed page: shows it, attaches another one, saves it, takes it away. Stays open beside the form. */
public final class ScanDialog extends WideDialog<ButtonType> {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 700;
    private static final double SCROLL_BAR = 24;

    private final Desk desk;
    private final Scans scans;
    private final SubjectId table;
    private final Texts texts;
    private final ScanBox box;
    private final Button attach = button("scan-attach");
    private final Button save = button("scan-save");
    private final Button remove = button("scan-remove");
    private final Button back = button("scan-back");
    private final Button next = button("scan-next");
    private final Label place = new Label();
    private final Label message = new Label();
    private final Label nothing = new Label();
    private final ImageView picture = new ImageView();
    private final ScrollPane scroll = new ScrollPane(picture);
    private Optional<Scan> shown = Optional.empty();
    private int page;
    private int pages;

    /**
     * @param table the project, or the year of a whole-department table
     * @param name  what the table is called
     */
    public ScanDialog(Desk desk, SubjectId table, String name, Texts texts, Window owner) {
        super(texts.get("scan.title", name), owner);
        this.desk = desk;
        this.scans = new Scans(desk);
        this.table = table;
        this.texts = texts;
        this.box = new ScanBox(texts);
        initModality(Modality.NONE);
        fill(content(), WIDTH, HEIGHT, Buttons.close(texts));
        getDialogPane().getStyleClass().add("scan-dialog");
        var follower = desk.onChange(change -> Platform.runLater(this::follow));
        setOnHidden(event -> follower.cancel());
        setOnShown(event -> {
            follow();
            box.field().requestFocus();
        });
        show(Optional.empty());
        tell("");
    }

    private static Button button(String id) {
        var button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Region content() {
        name(attach, "attach", this::attach);
        name(save, "save", this::save);
        name(remove, "remove", () -> name(Optional.empty()));
        name(back, "back", () -> turn(page - 1));
        name(next, "next", () -> turn(page + 1));
        attach.disableProperty().bind(box.field().textProperty().map(String::isBlank));
        attach.setDefaultButton(true);
        box.setDisable(desk.readOnly());
        place.setId("scan-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        message.setId("scan-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.getStyleClass().add("properties-message");
        nothing.setId("scan-nothing");
        nothing.setWrapText(true);
        picture.setId("scan-picture");
        picture.setPreserveRatio(true);
        picture.setAccessibleText(texts.get("scan.picture"));
        picture.fitWidthProperty().bind(scroll.widthProperty().subtract(SCROLL_BAR));
        scroll.setFitToWidth(true);
        box.getChildren().add(attach);
        var line = new HBox(back, place, next, save, remove);
        line.getStyleClass().add("scan-box");
        var head = new VBox(box, message, line);
        head.getStyleClass().add("stamp");
        var content = new BorderPane(new StackPane(scroll, nothing));
        content.setTop(head);
        return content;
    }

    private void name(Button button, String name, Runnable action) {
        button.setText(texts.get("scan." + name));
        button.setTooltip(new Tooltip(texts.get("scan." + name + ".tip")));
        button.setOnAction(event -> action.run());
    }

    /** Shows what the book says now: undo may have brought another scan back. */
    private void follow() {
        var is = desk.book().find(table).flatMap(Scan::of);
        if (!is.equals(shown) || is.isEmpty()) {
            shown = is;
            turn(0);
        }
    }

    private void turn(int wanted) {
        var scan = shown;
        if (scan.isEmpty()) {
            show(Optional.empty());
            return;
        }
        Job.start(progress -> ScanPicture.read(scans, scan.get(), wanted), Progress.NONE).result()
                .whenComplete((read, failure) -> Platform.runLater(() -> {
                    if (!shown.equals(scan)) {
                        return;
                    }
                    if (failure == null) {
                        show(read);
                    } else {
                        tell(Failure.sentence(failure, texts));
                    }
                }));
    }

    private void show(Optional<ScanPicture> read) {
        page = read.map(ScanPicture::index).orElse(0);
        pages = read.map(ScanPicture::count).orElse(0);
        picture.setImage(read.map(ScanPicture::image).orElse(null));
        scroll.setVisible(read.isPresent());
        scroll.setVvalue(0);
        nothing.setVisible(read.isEmpty());
        nothing.setText(shown.isEmpty()
                ? texts.get("scan.none", Scans.MOST_MEGABYTES)
                : texts.get("scan.gone", shown.get().name()));
        place.setText(read.isPresent()
                ? texts.get("scan.place", shown.map(Scan::name).orElse(""), page + 1, pages)
                : "");
        back.setDisable(page == 0);
        next.setDisable(page + 1 >= pages);
        save.setDisable(read.isEmpty());
        remove.setDisable(shown.isEmpty() || desk.readOnly());
    }

    private void attach() {
        var path = box.path();
        tell("");
        Job.start(progress -> scans.take(path), Progress.NONE).result()
                .whenComplete((scan, failure) -> Platform.runLater(() -> {
                    if (failure == null) {
                        box.field().clear();
                        name(Optional.of(scan));
                    } else {
                        tell(Failure.sentence(failure, texts));
                        box.field().requestFocus();
                    }
                }));
    }

    /** Has the table name a scan, or none. */
    private void name(Optional<Scan> scan) {
        try {
            Scans.attach(desk.book(), table, scan).ifPresent(desk::apply);
        } catch (RuntimeException e) {
            tell(Failure.sentence(e, texts));
        }
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("scan.save.title"));
        chooser.setInitialFileName(shown.map(Scan::name).orElse(""));
        Optional.ofNullable(chooser.showSaveDialog(getDialogPane().getScene().getWindow())).map(File::toPath)
                .ifPresent(this::saveTo);
    }

    private void saveTo(Path file) {
        shown.ifPresent(scan -> Job.start(progress -> {
            scans.save(scan, file);
            return file;
        }, Progress.NONE).result().whenComplete((saved, failure) -> Platform.runLater(
                () -> tell(failure == null ? texts.get("scan.saved", saved) : Failure.sentence(failure, texts)))));
    }

    private void tell(String sentence) {
        message.setText(sentence);
        message.setManaged(!sentence.isEmpty());
        message.setVisible(!sentence.isEmpty());
    }
}

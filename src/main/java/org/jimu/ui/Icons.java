package org.jimu.ui;

import java.util.List;

import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's icon in the sizes that systems want. */
public final class Icons {

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {
    }

    /** Shows the icon in the frame of a window and wherever the system lists it. */
    public static void give(Stage stage) {
        stage.getIcons().setAll(SIZES.stream().map(Icons::of).toList());
    }

    /**
     * The icon.
     *
     * @param size edge in pixels; one of those that ship
     */
    public static Image of(int size) {
        // a picture that lies at an address is read in the background
        return new Image(Icons.class.getResource("icon/" + size + ".png").toExternalForm(), true);
    }
}

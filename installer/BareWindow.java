import java.time.Instant;
import java.util.concurrent.TimeUnit;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A JavaFX window with one word in it: what a start costs before there is a program. Compared with by measure.sh. */
public final class BareWindow extends Application {

    private static final int WIDTH = 1360;
    private static final int HEIGHT = 860;
    // the frame that is laid out, and the one that waits until it is painted
    private static final int UNTIL_PAINTED = 2;

    /** Starts it. */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("绩目")), WIDTH, HEIGHT));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                Platform.requestNextPulse();
                if (frames > UNTIL_PAINTED) {
                    stop();
                    Platform.runLater(() -> end(stage));
                }
            }
        }.start();
    }

    private static void end(Stage stage) {
        var now = Instant.now();
        System.out.println("usable " + (TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano()));
        stage.close();
        Platform.exit();
    }
}

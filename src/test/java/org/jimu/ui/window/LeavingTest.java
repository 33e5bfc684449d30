package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.model.StandardFields;
import org.jimu.ui.tree.BookEntry.Shows;

/** What becomes of half-typed text when the keyboard goes elsewhere. */
class LeavingTest extends TreeWindowTest {

    @Test
    void anotherPlaceOfTheWindowTakesWhatIsTypedIntoTheBook(FxRobot robot) {
        var id = project(SECOND).id();
        show(robot, id, Shows.PROJECT);
        robot.write("改了");
        robot.interact(() -> tree(robot).requestFocus());
        until("it is in the book", () -> desk().book().get(id).text(StandardFields.PROJECT_NAME).equals("改了"));
    }

    @Test
    void closingTakesAHalfTypedPropertyIntoTheBook(FxRobot robot) {
        var id = project(SECOND).id();
        show(robot, id, Shows.PROJECT);
        var code = robot.lookup("#property-project-code").queryAs(TextArea.class);
        robot.interact(code::requestFocus);
        robot.write("640402");
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_CODE)).isEmpty();
        reopen(robot);
        assertThat(desk().book().get(id).text(StandardFields.PROJECT_CODE)).isEqualTo("640402");
    }
}

package org.jimu.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import org.jimu.desk.Program;
import org.jimu.desk.Program.Part;
import org.jimu.ui.Texts;
import org.jimu.ui.help.AboutDialog;

/** What the program tells of itself: 帮助 → 关于. */
class AboutTest extends WindowTest {

    @Test
    void aboutTellsTheVersionAndTheLicencesOfAllParts(FxRobot robot) throws Exception {
        ready();
        robot.interact(() -> new AboutDialog(Program.running(), "/家/设置", new Texts(office().locale()), stage()).show());
        until("about", () -> robot.lookup("#about-parts").tryQuery().isPresent());
        assertThat(robot.lookup("#about-version").queryLabeled().getText())
                .isEqualTo("绩目 " + Program.running().version()).matches("绩目 \\d+\\.\\d+\\.\\d+.*");
        TableView<Part> parts = robot.lookup("#about-parts").queryTableView();
        assertThat(parts.getItems()).isEqualTo(Program.running().parts())
                .allSatisfy(part -> assertThat(part.licence()).isNotBlank())
                .noneMatch(part -> part.licence().equals("GPL-2.0") || part.licence().contains("AGPL"));
        assertThat(parts.getItems()).filteredOn(part -> part.name().equals("H2")).extracting(Part::version)
                .containsExactly("2.4.240");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    }

    @Test
    void theWindowWearsTheProgramsIcon() throws Exception {
        ready();
        assertThat(stage().getIcons()).hasSize(7).allSatisfy(icon -> assertThat(icon.isError()).isFalse());
    }
}

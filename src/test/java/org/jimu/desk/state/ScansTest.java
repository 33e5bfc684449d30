package org.jimu.desk.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jimu.desk.Desk;
import org.jimu.desk.Office;
import org.jimu.desk.SampleDesk;
import org.jimu.desk.Wording;
import org.jimu.exchange.BadBookFile;
import org.jimu.exchange.BookJson;
import org.jimu.model.SubjectId;
import org.jimu.model.SubjectKind;
import org.jimu.model.WorkState;
import org.jimu.store.StoreException;

/** Scans of signed pages in a real book. */
class ScansTest {

    private static final Stamp STAMP = new Stamp(LocalDate.of(2024, 3, 1), "王某某", "");

    @TempDir
    Path folder;
    private Office office;
    private Desk desk;
    private SubjectId table;

    @BeforeEach
    void openBook() {
        office = SampleDesk.office(folder);
        desk = SampleDesk.create(folder.resolve("账套"), office);
        table = desk.book().all(SubjectKind.PROJECT).getFirst().id();
    }

    @AfterEach
    void closeBook() {
        desk.close();
    }

    private Path picture(String name, String kind, int width, int height, Color color) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var file = folder.resolve(name);
        ImageIO.write(image, kind, file.toFile());
        return file;
    }

    private Path pdf(String name, int pages, String password) throws IOException {
        var file = folder.resolve(name);
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Optional<Scan> scan() {
        return Scan.of(desk.book().get(table));
    }

    private void sign(Path file) {
        var scan = new Scans(desk).take(file);
        desk.apply(StateEdits.mark(desk.book(), List.of(table), WorkState.SIGNED, STAMP.with(scan)).orElseThrow()
                .edit());
    }

    @Test
    void aTableIsSignedWithItsScanAndShowsItAfterARestart() throws IOException {
        sign(picture("签字页.png", "png", 1240, 1754, Color.BLUE));
        desk.close();
        desk = Desk.open(folder.resolve("账套"), office);
        assertThat(scan().map(Scan::name)).contains("签字页.png");
        try (var pages = new Scans(desk).pages(scan().orElseThrow()).orElseThrow()) {
            assertThat(pages.count()).isEqualTo(1);
            var page = pages.page(0, 310);
            assertThat(page.getWidth()).isEqualTo(310);
            assertThat(page.getHeight()).isEqualTo(439);
            assertThat(page.getRGB(100, 100)).isEqualTo(Color.BLUE.getRGB());
        }
    }

    @Test
    void aPdfHasItsPagesInTheWidthThatIsAskedFor() throws IOException {
        sign(pdf("扫描.pdf", 3, ""));
        try (var pages = new Scans(desk).pages(scan().orElseThrow()).orElseThrow()) {
            assertThat(pages.count()).isEqualTo(3);
            var page = pages.page(2, 595);
            assertThat(page.getWidth()).isBetween(594, 596);
            assertThat(page.getHeight()).isBetween(841, 843);
        }
    }

    @Test
    void aScanIsAttachedToASignedTableReplacedAndTakenAwayAndBackByUndo() throws IOException {
        desk.apply(StateEdits.mark(desk.book(), List.of(table), WorkState.SIGNED, STAMP).orElseThrow().edit());
        var scans = new Scans(desk);
        var first = scans.take(picture("甲.jpg", "jpg", 40, 60, Color.RED));
        var second = scans.take(pdf("乙.pdf", 1, ""));
        desk.apply(Scans.attach(desk.book(), table, Optional.of(first)).orElseThrow());
        assertThat(scan()).contains(first);
        assertThat(Scans.attach(desk.book(), table, Optional.of(first))).isEmpty();
        desk.apply(Scans.attach(desk.book(), table, Optional.of(second)).orElseThrow());
        desk.apply(Scans.attach(desk.book(), table, Optional.empty()).orElseThrow());
        assertThat(scan()).isEmpty();
        assertThat(new Wording(Locale.SIMPLIFIED_CHINESE).entry(desk.undoable().orElseThrow())).isEqualTo("去掉扫描件");
        desk.undo();
        assertThat(scan()).contains(second);
        desk.undo();
        assertThat(scan()).contains(first);
        assertThat(WorkState.of(desk.book().get(table))).isEqualTo(WorkState.SIGNED);
        var saved = folder.resolve("另存.jpg");
        scans.save(first, saved);
        assertThat(saved).hasSameBinaryContentAs(folder.resolve("甲.jpg"));
    }

    @Test
    void theScanOfAFormerSignatureGoesWithTheLock() throws IOException {
        sign(pdf("扫描.pdf", 1, ""));
        desk.apply(StateEdits.unlock(desk.book(), List.of(table), STAMP).orElseThrow().edit());
        assertThat(scan()).isEmpty();
        desk.undoLocked();
        assertThat(scan()).isPresent();
    }

    @Test
    void whatIsNoScanIsRefusedWithASentence() throws IOException {
        var wording = new Wording(Locale.SIMPLIFIED_CHINESE);
        var broken = Files.writeString(folder.resolve("坏.pdf"), "%PDF-1.7 坏的");
        var noPicture = Files.writeString(folder.resolve("假.png"), "不是图片");
        var large = Files.write(folder.resolve("大.jpg"), new byte[Scans.MOST_MEGABYTES * (1 << 20) + 1]);
        record Case(Path file, String sentence) {}
        for (var one : List.of(
                new Case(Files.writeString(folder.resolve("签字.docx"), "x"), "“签字.docx”不是扫描件能用的格式；请用 PDF、JPG 或 PNG"),
                new Case(large, "“大.jpg”超过 10 MB；请用低一些的分辨率重新扫描，或分成几个文件"),
                new Case(folder.resolve("无.pdf"), "读不到文件“无.pdf”；请检查文件还在不在"),
                new Case(Path.of("/"), "“/”不是扫描件能用的格式；请用 PDF、JPG 或 PNG"),
                new Case(broken, "“坏.pdf”打不开：文件已损坏或加了密码；请重新扫描或另存一份"),
                new Case(noPicture, "“假.png”打不开：文件已损坏或加了密码；请重新扫描或另存一份"),
                new Case(pdf("密.pdf", 1, "secret"), "“密.pdf”打不开：文件已损坏或加了密码；请重新扫描或另存一份"))) {
            assertThatThrownBy(() -> new Scans(desk).take(one.file())).isInstanceOfSatisfying(BadScan.class,
                    bad -> assertThat(wording.badScan(bad)).isEqualTo(one.sentence()));
        }
        assertThat(new Scans(desk).all()).isEmpty();
    }

    @Test
    void whoOnlyReadsAttachesNothing() throws IOException {
        var file = pdf("扫描.pdf", 1, "");
        try (var reader = Desk.openReadOnly(folder.resolve("账套"), office)) {
            assertThatThrownBy(() -> new Scans(reader).take(file)).isInstanceOfSatisfying(StoreException.class,
                    e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.READ_ONLY));
        }
    }

    @Test
    void scansGoThroughJsonUnchanged() throws IOException, BadBookFile {
        sign(pdf("扫描.pdf", 2, ""));
        var json = folder.resolve("全部.json");
        BookJson.write(desk.book(), new Scans(desk).all().iterator(), json);
        try (var other = Desk.create(folder.resolve("别的"), office, "空")) {
            var imported = BookJson.importInto(other.book(), "全部.json", Files.readString(json));
            imported.attachments().forEach(other::put);
            other.apply(imported.edit());
            assertThat(other.book()).isEqualTo(desk.book());
            assertThat(new Scans(other).all().toList()).isEqualTo(new Scans(desk).all().toList()).hasSize(1);
        }
    }

    @Test
    void aFileThatIsNoBase64IsToldWithItsPlace() {
        var json = BookJson.write(desk.book()).stripTrailing();
        var spoilt = json.substring(0, json.length() - 1)
                + ", \"attachments\": [{\"name\": \"扫描.pdf\", \"content\": \"不是\"}]}";
        assertThatThrownBy(() -> BookJson.importInto(desk.book(), "全部.json", spoilt)).isInstanceOfSatisfying(
                BadBookFile.class, e -> assertThat(e.sentence(Locale.SIMPLIFIED_CHINESE))
                        .contains("$.attachments[0].content").contains("这里应是 Base64 编码的文件内容"));
    }
}

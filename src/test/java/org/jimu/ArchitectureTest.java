package org.jimu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The floors of the house: imports go down only. */
@AnalyzeClasses(packages = "org.jimu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] WITHOUT_WINDOW = {"..jimu.file..", "..jimu.model..", "..jimu.sheet..",
            "..jimu.edit..", "..jimu.form..", "..jimu.store..", "..jimu.paper..", "..jimu.office..",
            "..jimu.exchange..", "..jimu.audit..",
            "..jimu.desk.."};

    @ArchTest
    static final ArchRule IMPORTS_GO_DOWN = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("file").definedBy("org.jimu.file..")
            .layer("model").definedBy("org.jimu.model..")
            .layer("sheet").definedBy("org.jimu.sheet..")
            .layer("edit").definedBy("org.jimu.edit..")
            .layer("form").definedBy("org.jimu.form..")
            .layer("store").definedBy("org.jimu.store..")
            .layer("paper").definedBy("org.jimu.paper..")
            .layer("office").definedBy("org.jimu.office..")
            .layer("exchange").definedBy("org.jimu.exchange..")
            .layer("audit").definedBy("org.jimu.audit..")
            .layer("desk").definedBy("org.jimu.desk..")
            .layer("ui").definedBy("org.jimu.ui..")
            .layer("app").definedBy("org.jimu.app..")
            .whereLayer("file").mayNotAccessAnyLayer()
            .whereLayer("model").mayNotAccessAnyLayer()
            .whereLayer("sheet").mayOnlyAccessLayers("model")
            .whereLayer("edit").mayOnlyAccessLayers("model")
            .whereLayer("form").mayOnlyAccessLayers("model", "sheet", "edit")
            .whereLayer("store").mayOnlyAccessLayers("file", "model", "edit")
            .whereLayer("paper").mayOnlyAccessLayers("file", "sheet")
            .whereLayer("office").mayOnlyAccessLayers("file", "sheet")
            .whereLayer("exchange").mayOnlyAccessLayers("file", "model", "edit")
            .whereLayer("audit").mayOnlyAccessLayers("model", "edit", "form")
            .whereLayer("desk")
            .mayOnlyAccessLayers("file", "model", "sheet", "edit", "form", "store", "paper", "office", "exchange",
                    "audit")
            .whereLayer("ui").mayOnlyBeAccessedByLayers("app")
            .whereLayer("app").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching("org.jimu.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CIRCLES_BETWEEN_SCREENS = slices().matching("org.jimu.ui.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ALL_BUT_THE_WINDOW_RUNS_WITHOUT_JAVAFX = noClasses().that().resideInAnyPackage(WITHOUT_WINDOW)
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_THE_STORE = noClasses().that().resideOutsideOfPackage("org.jimu.store..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.h2..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses().that().resideOutsideOfPackage("org.jimu.app..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule THE_WORLD_COMES_IN_AT_ONE_PLACE = noClasses().that().resideOutsideOfPackage("org.jimu.app..")
            .should().callMethod(System.class, "getenv").orShould().callMethod(System.class, "getenv", String.class)
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callMethod(java.time.LocalDate.class, "now")
            .orShould().callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule ONE_LOGGER = noClasses().that().resideOutsideOfPackage("org.jimu.app..")
            .should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses().should().dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket").orShould().dependOnClassesThat()
            .haveFullyQualifiedName("java.net.ServerSocket").orShould().dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection").orShould().dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.rmi..");

    @ArchTest
    static final ArchRule NO_JAVA_SERIALIZATION = noClasses().should().dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream").orShould().dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectOutputStream");

    @ArchTest
    static final ArchRule ONE_WRITER_OF_WHOLE_FILES = noClasses().that().resideOutsideOfPackage("org.jimu.file..")
            .should().accessField(java.nio.file.StandardCopyOption.class, "ATOMIC_MOVE");

    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses().should().callMethod(Thread.class, "sleep", long.class)
            .orShould().callMethod(Throwable.class, "printStackTrace");
}

package org.jimu.desk.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.jimu.audit.Audit;
import org.jimu.audit.rule.Finding;
import org.jimu.desk.Document;
import org.jimu.desk.Wording;
import org.jimu.exchange.SampleBook;
import org.jimu.form.FormLibrary;
import org.jimu.model.Book;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.Typesetter;
import org.jimu.sheet.Cell;
import org.jimu.sheet.Sheet;
import org.jimu.sheet.SheetRow;

/** The findings on paper (审核意见表). */
class FindingsReportTest {

    private static final FormLibrary FORMS = FormLibrary.shipped();
    private static final Book BOOK = SampleBook.make();
    private static final List<Finding> FINDINGS = Audit.checkBook(BOOK, FORMS, (done, total) -> true).orElseThrow()
            .all();

    private static List<Document> documents(List<Finding> findings) {
        return new FindingsReport(FORMS, "王会计", LocalDate.of(2024, 3, 1), new Wording(Locale.SIMPLIFIED_CHINESE))
                .documents(BOOK, findings);
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream().map(SheetRow::cells).map(row -> row.stream().map(Cell::text).toList()).toList();
    }

    @Test
    void eachYearOfADepartmentHasItsTableWithHeadAndNumberedRows() {
        var documents = documents(FINDINGS);
        assertThat(documents).extracting(Document::title).containsExactly("原州区南关办事处2024年度预算绩效目标审核意见表",
                "西关街道办事处部门2022年度预算绩效目标审核意见表", "湟源县城关镇人民政府（本级）2024年度预算绩效目标审核意见表",
                "株洲市石峰区学林街道办事处2023年度预算绩效目标审核意见表", "中卫市沙坡头区委组织部2024年度预算绩效目标审核意见表");
        var rows = texts(documents.getFirst().sheet());
        assertThat(rows.get(0)).containsExactly("预算绩效目标审核意见表");
        assertThat(rows.get(1)).containsExactly("单位：原州区南关办事处", "年度：2024", "审核日期：2024年3月1日");
        var own = FINDINGS.stream().filter(one -> BOOK.get(one.table()).parent().equals(
                BOOK.get(FINDINGS.getFirst().table()).parent())).count();
        assertThat(rows.get(2).getFirst()).startsWith("共 " + own + " 条：错误 ");
        assertThat(rows.get(2).getLast()).isEqualTo("审核人：王会计");
        assertThat(rows.get(3)).containsExactly("序号", "项目", "位置", "问题", "依据", "建议", "级别");
        assertThat(rows.get(4)).containsExactly("1", "街道人大工作经费", "年度绩效目标",
                "绩效目标只写了项目名称“街道人大工作经费”，请写清做什么、达到什么效果",
                "绩效目标要写清做什么、达到什么效果，不能只抄项目名称", "请改正", "错误");
        assertThat(rows).anySatisfy(row -> assertThat(row.subList(1, row.size())).containsExactly("免费开放资金",
                "可持续影响指标“提高街道文化站为名服务水平” 三级指标", "“为名服务”应为“为民服务”",
                "公文里常见的错别字；可以在格式文件夹的“错别字.txt”里增减", "改为“提高街道文化站为民服务水平”", "警告"));
        assertThat(rows).hasSize((int) own + 4);
    }

    @Test
    void whatDoesNotCountIsNotPrinted() {
        assertThat(documents(FINDINGS.stream().map(one -> one.dismissed(Optional.of("原文如此"))).toList()))
                .isEmpty();
    }

    @Test
    void longListsRunOverSeveralPagesWithTheirHeads() {
        var typeset = new Typesetter(FontCatalog.shippedOnly()).typeset(documents(FINDINGS).get(1).sheet());
        assertThat(typeset.missing()).isEmpty();
        assertThat(typeset.pages().size()).isGreaterThan(3);
        assertThat(typeset.pages()).allSatisfy(page -> assertThat(page.cells()).extracting(cell -> cell.cell().text())
                .contains("问题", "依据"));
    }
}

package se.healthycities.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.healthycities.portal.sheet.SheetReaderTest.assertRefused;
import static se.healthycities.portal.sheet.SheetReaderTest.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class HostileSheetTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMES = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>";

    @Test
    void aPlainFileOfOtherProgramsIsRead() throws Exception {
        byte[] file = file(NAMES + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>0</v></c></row>"
                + "<row r=\"6\"><c r=\"A6\"><f>1+1</f><v>2</v></c></row>"
                + "<row r=\"7\"><c r=\"A7\" t=\"b\"><v>1</v></c></row>");
        Sheet sheet = read(file);
        assertThat(sheet.rows()).extracting(SheetRow::line).containsExactly(5, 6, 7);
        assertThat(sheet.rows()).extracting(row -> row.cell("a")).containsExactly("shared", "2", "true");
    }

    @Test
    void aSmallFileThatWouldBecomeHugeIsRefused() throws Exception {
        Map<String, byte[]> parts = parts(NAMES);
        parts.put("xl/media/picture.png", new byte[60 * 1024 * 1024]);
        byte[] bomb = zip(parts);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused("hostile", () -> read(bomb));
    }

    @Test
    void aThousandPartsAreTooMany() throws Exception {
        Map<String, byte[]> parts = parts(NAMES);
        for (int part = 0; part < 1_001; part++) {
            parts.put("xl/" + part + ".bin", new byte[0]);
        }
        byte[] many = zip(parts);
        assertRefused("hostile", () -> read(many));
    }

    @Test
    void aFileThatWouldReadOthersOrGrowByEntitiesIsRefused() throws Exception {
        for (String type : new String[] {
            "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE worksheet [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;\">]>",
            "<!DOCTYPE worksheet SYSTEM \"http://elsewhere.example/x.dtd\">"
        }) {
            for (Charset letters : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
                Map<String, byte[]> parts = parts(NAMES);
                String sheet = "<?xml version=\"1.0\" encoding=\"" + letters.name() + "\"?>" + type
                        + worksheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row>");
                parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(letters));
                byte[] file = zip(parts);
                assertRefused("hostile", () -> read(file));
            }
        }
    }

    @Test
    void addressesAndPointersThatWouldEatTheMemoryAreRefused() throws Exception {
        byte[] wide = file("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>");
        byte[] pointer = file(NAMES + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>");
        byte[] next = file(NAMES + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>");
        byte[] arrays = file(NAMES + "<row r=\"2\">"
                + "<c r=\"A2\"><f t=\"array\" ref=\"A1:A9\">1</f><v>1</v></c>".repeat(1_001) + "</row>");
        assertRefused("hostile", () -> read(wide));
        assertRefused("hostile", () -> read(pointer));
        assertRefused("hostile", () -> read(next));
        assertRefused("hostile", () -> read(arrays));
    }

    @Test
    void aNumberWithABillionDigitsStaysShort() throws Exception {
        byte[] file = file(NAMES + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>");
        assertThat(read(file).rows().get(0).cell("a")).isEqualTo("1E+999999999");
    }

    @Test
    void brokenPartsAreDamagedAndNoFault() throws Exception {
        byte[] cut = file("<row r=\"1\"><c");
        byte[] kind = file("<row r=\"1\"><c r=\"A1\" t=\"strange\"><v>1</v></c></row>");
        byte[] address = file("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>");
        Map<String, byte[]> none = parts(NAMES);
        none.remove("xl/workbook.xml");
        byte[] workbook = zip(none);
        for (byte[] broken : new byte[][] {cut, kind, address, workbook}) {
            assertRefused("damaged", () -> read(broken));
        }
    }

    private static byte[] file(String rows) throws IOException {
        return zip(parts(rows));
    }

    private static String worksheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static Map<String, byte[]> parts(String rows) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + kind + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + kind
                        + "sharedStrings+xml\"/></Types>");
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"x\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        put(
                parts,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        put(parts, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>shared</t></si></sst>");
        put(parts, "xl/worksheets/sheet1.xml", worksheet(rows));
        return parts;
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}

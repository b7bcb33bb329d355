package se.healthycities.portal.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents that tests make, honest and hostile ones. */
public final class Documents {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String A = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private Documents() {}

    public static byte[] pdf(String... pages) {
        return pdf(null, pages);
    }

    /** @param password that opens it, or null */
    public static byte[] pdf(String password, String[] pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                    content.newLineAtOffset(72, 700);
                    content.setLeading(18);
                    for (String line : text.split("\n")) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public static byte[] word(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String text : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return wordOf("<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
    }

    public static byte[] wordOf(String document) {
        return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", document));
    }

    public static byte[] slides(String... slides) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = slides.length; i > 0; i--) {
            parts.put(
                    "ppt/slides/slide" + i + ".xml",
                    "<p:sld xmlns:p=\"p\" " + A + "><a:p><a:r><a:t>" + slides[i - 1] + "</a:t></a:r></a:p></p:sld>");
        }
        return zip(parts);
    }

    public static byte[] openText(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String text : paragraphs) {
            body.append("<text:p>").append(text).append("</text:p>");
        }
        return zip(Map.of(
                "content.xml",
                "<office:document-content xmlns:office=\"urn:o\" xmlns:text=\"urn:t\"><office:styles>not this"
                        + "</office:styles><office:body><office:text><text:tracked-changes>removed</text:tracked-changes>"
                        + body + "</office:text></office:body></office:document-content>"));
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /** One part of so many equal bytes, which pack to a thousandth. */
    public static byte[] bomb(String part, long size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] piece = new byte[1_000_000];
            java.util.Arrays.fill(piece, (byte) ' ');
            for (long left = size; left > 0; left -= piece.length) {
                zip.write(piece);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /** A page whose content unpacks to so many bytes. */
    public static byte[] pdfOfOnePage(long size) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (var out = new java.util.zip.DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] piece = "0 0 m 1 1 l S\n".repeat(70_000).getBytes(StandardCharsets.US_ASCII);
            for (long left = size; left > 0; left -= piece.length) {
                out.write(piece);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return rawPdf(
                "<< /Length " + packed.size() + " /Filter /FlateDecode >>", packed.toByteArray(), "", new String[0]);
    }

    /** Each form draws the next one ten times, so that the page has ten to the power of the depth parts. */
    public static byte[] pdfThatNeverEnds(int depth) {
        String[] forms = new String[depth];
        for (int i = 0; i < depth; i++) {
            boolean last = i == depth - 1;
            String content = last ? "0 0 m 1 1 l S" : "/F Do ".repeat(10);
            String next = last ? "" : "/Resources << /XObject << /F " + (6 + i) + " 0 R >> >> ";
            forms[i] = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] " + next + "/Length " + content.length()
                    + " >>\nstream\n" + content + "\nendstream";
        }
        byte[] content = "/F Do".getBytes(StandardCharsets.US_ASCII);
        return rawPdf(
                "<< /Length " + content.length + " >>", content, "/Resources << /XObject << /F 5 0 R >> >> ", forms);
    }

    /** Pages that are their own parents, and a form that draws itself. */
    public static byte[] pdfThatLoops() {
        String form = "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 5 0 R >> >>"
                + " /Length 5 >>\nstream\n/F Do\nendstream";
        byte[] content = "/F Do".getBytes(StandardCharsets.US_ASCII);
        byte[] pdf =
                rawPdf("<< /Length 5 >>", content, "/Resources << /XObject << /F 5 0 R >> >> ", new String[] {form});
        return new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("/Kids [3 0 R] /Count 1", "/Kids [2 0 R 3 0 R] /Parent 2 0 R /Count 9")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] rawPdf(String dictionary, byte[] content, String resources, String[] more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        write(out, "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        write(out, "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] " + resources);
        write(out, "/Contents 4 0 R >>\nendobj\n4 0 obj\n" + dictionary + "\nstream\n");
        out.writeBytes(content);
        write(out, "\nendstream\nendobj\n");
        for (int i = 0; i < more.length; i++) {
            write(out, (5 + i) + " 0 obj\n" + more[i] + "\nendobj\n");
        }
        write(out, "trailer\n<< /Root 1 0 R /Size " + (5 + more.length) + " >>\nstartxref\n0\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static byte[] picture(String kind, int width, int height) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.createGraphics().fillRect(0, 0, width / 2, height);
            ImageIO.write(image, kind, bytes);
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A small PNG that claims to be as large as a town. */
    public static byte[] pixelFlood(int width, int height) {
        byte[] png = picture("png", 1, 1);
        java.nio.ByteBuffer header = java.nio.ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }
}

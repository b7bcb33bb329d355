package se.healthycities.portal.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An Excel file that was looked through before its cells are read. It is unpacked within limits, so that a small file
 * cannot become a huge one, and packed again from what was looked at and nothing else.
 *
 * @param styled false when the file has no formats, so that no cell can be a day
 */
record XlsxPackage(byte[] content, boolean styled) {
    private static final int PARTS = 1_000;
    private static final int UNPACKED = 50 * 1024 * 1024;

    static XlsxPackage check(byte[] file) throws UnreadableSheet {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(file.length);
        XlsxPart.Findings findings = new XlsxPart.Findings();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                ZipOutputStream out = new ZipOutputStream(packed)) {
            int left = UNPACKED;
            int parts = 0;
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                byte[] part = in.getInputStream(entry).readNBytes(left + 1);
                left -= part.length;
                if (left < 0 || ++parts > PARTS) {
                    throw new UnreadableSheet("hostile");
                }
                String name = entry.getName();
                if (needed(name)) {
                    XlsxPart.check(name, part, findings);
                    out.putNextEntry(new ZipEntry(name));
                    out.write(part);
                }
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException damaged) {
            throw UnreadableSheet.damaged(damaged);
        }
        findings.require();
        return new XlsxPackage(packed.toByteArray(), findings.styled());
    }

    /** Pictures, macros and printer settings stay outside. */
    private static boolean needed(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels");
    }
}

package se.healthycities.portal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Contents that somebody sends to see what happens, by the name that they come under; all are made here. */
public final class HostileContents {
    private static final int MEGABYTE = 1_000_000;
    private static final String SCRIPT = "<script>alert(document.cookie)</script>";

    private HostileContents() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        byte[] png = bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2\0\0\0");
        byte[] docx = zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", new byte[200_000]));
        all.put("html-som.png", bytes("<!DOCTYPE html><html>" + SCRIPT + "</html>"));
        all.put("html-som.pdf", bytes("<html><body onload=alert(1)>"));
        all.put("html-som.txt", bytes("<html>" + SCRIPT + "</html>"));
        all.put("html-som.jpg", bytes("\n\n   <script>alert(1)</script>"));
        all.put("sida.html", bytes("<html>" + SCRIPT + "</html>"));
        all.put("sida.xhtml", bytes("<html xmlns='http://www.w3.org/1999/xhtml'>" + SCRIPT + "</html>"));
        all.put("bild.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'>" + SCRIPT + "</svg>"));
        all.put("xxe.svg", bytes("<!DOCTYPE s [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><svg>&e;</svg>"));
        all.put("skratt.xml", bytes("<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><l>&b;</l>"));
        all.put("kod.js", bytes("fetch('/admin')"));
        all.put("modul.mjs", bytes("export default 1"));
        all.put("gif-js.gif", bytes("GIF89a/*\0\0*/=1;alert(1)//;"));
        all.put("png-html.png", joined(png, bytes("<html>" + SCRIPT)));
        all.put("png-zip.png", joined(png, docx));
        all.put("pdf-js.pdf", bytes("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"));
        all.put("inte.pdf", bytes("MZ\u0090\0\3\0\0\0program"));
        all.put("inte.docx", zip(Map.of("evil.exe", bytes("MZ"))));
        all.put("avbruten.docx", Arrays.copyOf(docx, docx.length / 2));
        all.put("bomb.docx", bomb());
        all.put("bomb.zip", joined(bytes("PK\3\4"), new byte[100]));
        all.put("bomb.gz", gzip(20 * MEGABYTE));
        all.put("jätte.zip", lyingZip());
        all.put("nollor.txt", new byte[5000]);
        all.put("noll-i-text.txt", bytes("hej\0<script>alert(1)</script>"));
        all.put("tom.pdf", new byte[0]);
        // The harmless test sign of virus scanners, in two halves so that no scanner takes this source for one.
        all.put("eicar.com", bytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"));
        all.put("formel.csv", bytes("=cmd|' /C calc'!A0,1\n@SUM(1)"));
        all.put("brev.eml", bytes("MIME-Version: 1.0\nContent-Type: text/html\n\n" + SCRIPT));
        all.put("sida.mht", bytes("From: a\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n" + SCRIPT));
        all.put("utf16.txt", ("\uFEFF<script>alert(1)</script>").getBytes(StandardCharsets.UTF_16));
        all.put("utf7.txt", bytes("+ADw-script+AD4-alert(1)+ADw-/script+AD4-"));
        all.put("blixt.swf", bytes("CWS\n\0\0\0\0"));
        all.put("sida.jsp", bytes("<%= Runtime.getRuntime() %>"));
        return all;
    }

    /** A list at the end that promises more than there is. */
    private static byte[] lyingZip() {
        byte[] zip = zip(Map.of("a.txt", bytes("a")));
        for (int at = zip.length - 12; at < zip.length - 2; at++) {
            zip[at] = (byte) 0xff;
        }
        return zip;
    }

    /** Few bytes that would become forty megabytes. */
    private static byte[] bomb() {
        return zip(Map.of("[Content_Types].xml", bytes("<Types/>"), "word/document.xml", new byte[40 * MEGABYTE]));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(new byte[size]);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}

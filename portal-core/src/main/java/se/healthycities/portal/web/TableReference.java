package se.healthycities.portal.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.wicket.Session;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.request.resource.IResource;
import org.apache.wicket.request.resource.ResourceReference;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.Table;

/**
 * A list as CSV for Swedish Excel: semicolons, UTF-8 with a byte order mark, and cells that a spreadsheet would take for a
 * formula quoted by an apostrophe.
 */
class TableReference extends ResourceReference {
    private static final long serialVersionUID = 1L;
    private final transient Beans beans;
    private final Class<? extends Table> table;

    TableReference(String path, Beans beans, Class<? extends Table> table) {
        super(TableReference.class, path);
        this.beans = beans;
        this.table = table;
    }

    @Override
    public IResource getResource() {
        return new AbstractResource() {
            private static final long serialVersionUID = 1L;

            @Override
            protected ResourceResponse newResourceResponse(Attributes attributes) {
                ResourceResponse response = new ResourceResponse();
                response.setContentType("text/csv;charset=UTF-8");
                response.setContentDisposition(ContentDisposition.ATTACHMENT);
                String path = getName();
                response.setFileName(path.substring(path.lastIndexOf('/') + 1));
                response.disableCaching();
                Locale language = Session.get().getLocale();
                response.setWriteCallback(new WriteCallback() {
                    @Override
                    public void writeData(Attributes target) throws IOException {
                        write(
                                new OutputStreamWriter(target.getResponse().getOutputStream(), StandardCharsets.UTF_8),
                                language);
                    }
                });
                return response;
            }
        };
    }

    private void write(Writer out, Locale language) throws IOException {
        Table rows = beans.of(table);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        out.write('\ufeff');
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(rows.columns(language));
            for (Iterator<List<String>> row = rows.rows(language).iterator(); row.hasNext(); ) {
                printer.printRecord(
                        row.next().stream().map(TableReference::guarded).toList());
            }
        }
    }

    static String guarded(String cell) {
        boolean formula = cell != null && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}

package se.healthycities.portal.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.wicket.Session;
import org.apache.wicket.request.resource.AbstractResource;
import org.apache.wicket.request.resource.ContentDisposition;
import org.apache.wicket.request.resource.IResource;
import org.apache.wicket.request.resource.ResourceReference;
import se.healthycities.portal.plugin.MountedPath;
import se.healthycities.portal.sheet.CsvWriter;
import se.healthycities.portal.sheet.XlsxWriter;
import se.healthycities.portal.spi.Beans;
import se.healthycities.portal.spi.SheetTable;
import se.healthycities.portal.spi.Table;
import se.healthycities.portal.web.request.SceneOfRequest;

/** A list as CSV or as an Excel file, as its address ends, behind the same gate as its page. */
class TableReference extends ResourceReference {
    private static final long serialVersionUID = 1L;
    private static final String EXCEL = ".xlsx";
    private final transient MountedPath mounted;
    private final transient Beans beans;
    private final Class<? extends Table> table;

    TableReference(MountedPath mounted, Beans beans, Class<? extends Table> table) {
        super(TableReference.class, String.join("/", mounted.pattern()));
        this.mounted = mounted;
        this.beans = beans;
        this.table = table;
    }

    @Override
    public IResource getResource() {
        return new AbstractResource() {
            private static final long serialVersionUID = 1L;

            @Override
            protected ResourceResponse newResourceResponse(Attributes attributes) {
                List<String> path = SceneOfRequest.path(attributes.getRequest().getClientUrl());
                String name = path.get(path.size() - 1);
                ResourceResponse response = new ResourceResponse();
                response.setContentType(
                        name.endsWith(EXCEL)
                                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                : "text/csv;charset=UTF-8");
                response.setContentDisposition(ContentDisposition.ATTACHMENT);
                response.setFileName(name);
                response.disableCaching();
                Locale language = Session.get().getLocale();
                response.setWriteCallback(new WriteCallback() {
                    @Override
                    public void writeData(Attributes target) throws IOException {
                        write(target.getResponse().getOutputStream(), name, language, mounted.values(path));
                    }
                });
                return response;
            }
        };
    }

    private void write(OutputStream out, String name, Locale language, Map<String, String> place) throws IOException {
        Table rows = beans.of(table);
        if (name.endsWith(EXCEL) && rows instanceof SheetTable sheet) {
            String title = name.substring(0, name.length() - EXCEL.length());
            Iterator<List<Object>> cells = sheet.sheetRows(language, place).iterator();
            XlsxWriter.write(out, title, sheet.sheetColumns(language), cells);
        } else {
            CsvWriter.write(
                    out, rows.columns(language), rows.rows(language, place).iterator());
        }
    }
}

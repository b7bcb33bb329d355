package se.healthycities.portal.fee.web;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.WicketRuntimeException;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.form.StatelessForm;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.markup.html.form.upload.FileUploadField;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.request.flow.RedirectToUrlException;
import org.apache.wicket.util.lang.Bytes;
import se.healthycities.portal.fee.PaymentLine;
import se.healthycities.portal.fee.PaymentReads;
import se.healthycities.portal.fee.PaymentService;
import se.healthycities.portal.sheet.Sheet;
import se.healthycities.portal.sheet.SheetReader;
import se.healthycities.portal.sheet.SheetRow;
import se.healthycities.portal.sheet.UnreadableSheet;
import se.healthycities.portal.web.component.FieldError;

/**
 * Takes the bank's list of payments. The file is looked through first, with what is wrong beside each line; the lines that
 * fit travel with the page and are marked when somebody says so.
 */
class PaymentsPanel extends Panel {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 2_000;
    private static final String TAKE = "take";

    @Inject
    private PaymentReads reads;

    @Inject
    private PaymentService service;

    private final int year;
    private final FileUploadField file = new FileUploadField("file");
    private final ArrayList<PaymentLine> lines = new ArrayList<>();

    PaymentsPanel(String id, int year) {
        super(id);
        this.year = year;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        StatelessForm<Void> form = new StatelessForm<>("form") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onSubmit() {
                String rows = getRequest()
                        .getPostParameters()
                        .getParameterValue("rows")
                        .toString("");
                if (!getRequest().getPostParameters().getParameterValue(TAKE).isEmpty()) {
                    service.take(unpacked(rows));
                    throw new RedirectToUrlException(Years.address(year) + "?done=taken");
                }
                look();
            }
        };
        form.setMultiPart(true);
        form.setMaxSize(Bytes.megabytes(SheetReader.MEGABYTES + 1));
        form.add(file, new FieldError("fileError", file, "payments-file"), result());
        add(form);
    }

    private WebMarkupContainer result() {
        WebMarkupContainer result = new WebMarkupContainer("result") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(!lines.isEmpty());
            }
        };
        result.add(new Label(
                "words",
                () -> getString("paymentsPanel.words")
                        .replace("{0}", String.valueOf(count(PaymentLine.Fate.READY)))
                        .replace("{1}", String.valueOf(count(PaymentLine.Fate.ALREADY_PAID)))
                        .replace(
                                "{2}",
                                String.valueOf(lines.stream()
                                        .filter(line -> line.fate().wrong())
                                        .count()))));
        result.add(new ListView<>("line", () -> lines) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void populateItem(ListItem<PaymentLine> item) {
                PaymentLine line = item.getModelObject();
                item.add(new Label("number", String.valueOf(line.line())), new Label("name", line.name()));
                item.add(new Label("reference", line.reference()), new Label("amount", line.amount()));
                item.add(new Label("day", line.day()));
                item.add(new Label("fate", getString("paymentsPanel." + line.fate()))
                        .add(AttributeModifier.replace(
                                "class", line.fate().wrong() ? "tag tag-sun" : "tag tag-plain")));
            }
        });
        WebMarkupContainer take = new WebMarkupContainer("take") {
            private static final long serialVersionUID = 1L;

            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(count(PaymentLine.Fate.READY) > 0);
            }
        };
        take.add(new WebMarkupContainer("rows").add(AttributeModifier.replace("value", this::packed)));
        result.add(take);
        return result;
    }

    private void look() {
        FileUpload sent = file.getFileUpload();
        if (sent == null) {
            file.error(getString("paymentsPanel.missing"));
            return;
        }
        try (InputStream content = sent.getInputStream()) {
            Sheet sheet = SheetReader.read(content);
            if (!PaymentReads.complete(sheet)) {
                file.error(getString("paymentsPanel.columns"));
            } else if (sheet.rows().isEmpty() || sheet.rows().size() > LINES) {
                file.error(getString(sheet.rows().isEmpty() ? "paymentsPanel.empty" : "paymentsPanel.many"));
            } else {
                lines.addAll(reads.check(sheet.rows()));
            }
        } catch (UnreadableSheet unreadable) {
            file.error(unreadable.text(getLocale()));
        } catch (IOException fault) {
            throw new WicketRuntimeException(fault);
        }
    }

    private long count(PaymentLine.Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    /** The lines that fit, for the second click; they are checked again then. */
    private String packed() {
        return lines.stream()
                .filter(PaymentLine::ready)
                .map(line -> line.reference().replaceAll("[;|]", "") + ";" + line.amount() + ";" + line.paidOn())
                .collect(Collectors.joining("|"));
    }

    private static List<SheetRow> unpacked(String packed) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : packed.split("\\|", LINES)) {
            String[] cells = line.split(";");
            if (cells.length == 3) {
                rows.add(new SheetRow(
                        rows.size() + 1, Map.of("reference", cells[0], "amount", cells[1], "paid", cells[2])));
            }
        }
        return rows;
    }
}

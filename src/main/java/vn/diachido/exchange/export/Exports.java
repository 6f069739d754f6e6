package vn.diachido.exchange.export;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.diachido.exchange.Summaries;
import vn.diachido.exchange.Summary;
import vn.diachido.graphql.Calendar;
import vn.diachido.graphql.Reads;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Row;
import vn.diachido.query.place.Place;
import vn.diachido.query.request.Asker;

/** Reads an entity's rows and writes them as they come: all of them in one state of the data. */
@Component
class Exports {

    private final ReadModels models;
    private final Reads reads;
    private final Summaries summaries;
    private final Headings headings;
    private final TransactionTemplate snapshot;

    Exports(
            ReadModels models,
            Reads reads,
            Summaries summaries,
            Headings headings,
            PlatformTransactionManager transactions) {
        this.models = models;
        this.reads = reads;
        this.summaries = summaries;
        this.headings = headings;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Is told what is known before the first row, and gives what to write to. */
    interface Opening {
        OutputStream open(Summary summary) throws IOException;
    }

    /** Writes the whole file. */
    <T extends Table<?>> void write(ExportRequest<T> request, Opening opening) {
        snapshot.executeWithoutResult(transaction -> {
            try {
                writeNow(request, opening);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private <T extends Table<?>> void writeNow(ExportRequest<T> request, Opening opening)
            throws IOException {
        Exportable<T> exportable = request.exportable();
        Summary summary = summaries.of(exportable.model(), request.question());
        OutputStream out = opening.open(summary);
        try (RowWriter writer = request.format().open(out, head(request, summary))) {
            reads.rows(
                    request.exit(),
                    new Asker(
                            request.exit().values(), request.question().viewer(), Calendar.today()),
                    (row, visible) -> rows(request, row, visible),
                    values -> {
                        try {
                            writer.write(values);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            writer.finish();
        }
    }

    private ExportHead head(ExportRequest<?> request, Summary summary) {
        Locale locale = request.question().locale();
        return new ExportHead(
                request.exportable().name(),
                headings.title(request.exportable().name(), locale),
                request.exportable().columns(),
                request.headings(),
                headings.credit(locale),
                summary,
                request.byteOrderMark());
    }

    private <T extends Table<?>> Select<?> rows(
            ExportRequest<T> request, Row<T> row, Condition visible) {
        ReadModel<T> model = request.exportable().model();
        List<Field<?>> columns = new ArrayList<>();
        for (Column column : request.exportable().columns()) {
            columns.add(column.sql(models, model, row));
        }
        switch (request.format().shape()) {
            case NONE -> {}
            case GEOJSON -> columns.add(shape(model, row, "st_asgeojson({0}, 7)", String.class));
            case WKB -> columns.add(shape(model, row, "st_asbinary({0})", byte[].class));
        }
        return select(columns).from(row.table()).where(visible).orderBy(model.order(row));
    }

    private static <T extends Table<?>, V> Field<V> shape(
            ReadModel<T> model, Row<T> row, String written, Class<V> type) {
        return Place.of(model)
                .map(place -> field(written, type, place.geometry().apply(row)))
                .orElse(castNull(type));
    }
}

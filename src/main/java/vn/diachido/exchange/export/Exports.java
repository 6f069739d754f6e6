package vn.diachido.exchange.export;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import vn.diachido.query.Asker;
import vn.diachido.query.Place;
import vn.diachido.query.ReadModel;
import vn.diachido.query.ReadModels;
import vn.diachido.query.Row;

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
        RowWriter writer =
                request.format()
                        .open(
                                out,
                                new ExportHead(
                                        headings.title(
                                                exportable.name(), request.question().locale()),
                                        exportable.columns(),
                                        request.headings(),
                                        headings.credit(request.question().locale()),
                                        summary,
                                        request.byteOrderMark()));
        reads.rows(
                request.exit(),
                new Asker(request.exit().values(), request.question().viewer(), Calendar.today()),
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

    private <T extends Table<?>> Select<?> rows(
            ExportRequest<T> request, Row<T> row, Condition visible) {
        ReadModel<T> model = request.exportable().model();
        List<Field<?>> columns = new ArrayList<>();
        for (Column column : request.exportable().columns()) {
            columns.add(column.sql(models, model, row));
        }
        if (request.format().hasShapes()) {
            columns.add(shape(model, row));
        }
        return select(columns).from(row.table()).where(visible).orderBy(model.order(row));
    }

    private static <T extends Table<?>> Field<String> shape(ReadModel<T> model, Row<T> row) {
        Place<T> place = model.place();
        return place == null
                ? field("null::text", String.class)
                : field("st_asgeojson({0}, 7)", String.class, place.geometry().apply(row));
    }
}

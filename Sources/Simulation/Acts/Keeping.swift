extension ActKind {
  /// The funds' own money: reserves, transfers, costs, entries by hand.
  static let keeping = [
    ActKind("fund reserve", 5) { model, chance in
      let fund = chance.pick(["urgence", "eau", "general", "general"] + model.grants)!
      let held = model.reserve(fund)
      let all = held + max(0, model.free(fund))
      let level =
        chance.happens(percent: 50) ? all : chance.cents(0...max(1, all / 2 + 2_000))
      // A decision of an earlier day may not take what was free only later.
      let day = chance.happens(percent: 20) ? chance.below(model.day + 1) : model.day
      let isShort = level > held && model.lowestFree(fund, from: day) < level - held
      return Act(
        "fund", "reserve", fund, euros(level), "--day", WalkClock.day(day),
        refusal: isShort ? "insufficient-free-money" : nil
      ) { model, _ in
        model.dated = day
        model.move(level - held, from: "free", to: "reserve", of: fund)
        model.dated = nil
      }
    },
    ActKind("fund transfer", 3) { model, chance in
      let pairs =
        [("general", "urgence"), ("urgence", "eau"), ("eau", "general")]
        + model.grants.flatMap { [("general", $0), ($0, "urgence")] }
      let (from, to) = chance.pick(pairs)!
      let amount = chance.cents(1...max(2, model.free(from) / 4 + 500))
      var refusal = model.available(on: "512CC", of: from) < amount ? "insufficient-cash" : nil
      if model.free(from) < amount { refusal = "insufficient-free-money" }
      return Act(
        "fund", "transfer", from, to, euros(amount), "--decision", "PV-7", "--account", "512CC",
        refusal: refusal
      ) { model, _ in
        model.put(-amount, on: "512CC", of: from)
        model.put(amount, on: "512CC", of: to)
        for (fund, sum) in [(from, -amount), (to, amount)] {
          model.add(sum, to: "free", of: fund)
          model.add(sum, to: "moved", of: fund)
        }
      }
    },
    ActKind("bank transfer", 5) { model, chance in
      let fund = chance.pick(["urgence", "eau", "general"] + model.grants)!
      let (from, to) = chance.pick([("512CC", "512LP"), ("512LP", "512CC")])!
      let held = model.cash(on: from, of: fund)
      let amount = chance.cents(1...max(2, held + held / 10))
      return Act(
        "bank", "transfer", from, to, euros(amount), "--fund", fund,
        refusal: model.available(on: from, of: fund) < amount ? "insufficient-cash" : nil
      ) { model, _ in
        model.put(-amount, on: from, of: fund)
        model.put(amount, on: to, of: fund)
      }
    },
    ActKind("expense record", 4) { model, chance in
      let fund = chance.pick(["general"] + model.grants)!
      let amount = chance.cents(1...max(2, model.free(fund) / 5 + 800))
      let isInvoice = chance.happens(percent: 40)
      // A funder's money goes out for a stated cause.
      let isDecided = fund != "general" && !chance.happens(percent: 10)
      var refusal = model.free(fund) < amount ? "insufficient-free-money" : nil
      if fund != "general", !isDecided { refusal = "needs-decision-or-cost" }
      return Act(
        ["expense", "record", "--account", "6226", "--amount", euros(amount), "--fund", fund]
          + (isInvoice ? ["--invoice"] : ["--from", "512CC"])
          + (isDecided ? ["--decision", "PV-8"] : []),
        refusal: refusal
      ) { model, answered in
        model.expenses[answered[0]] = Model.Expense(
          fund: fund, amount: amount, paid: isInvoice ? 0 : amount)
        model.move(amount, from: "free", to: "cost", of: fund)
        if !isInvoice { model.put(-amount, on: "512CC", of: fund) }
      }
    },
    ActKind("expense record", 2) { model, chance in
      guard
        let (id, expense) = chance.pick(
          model.expenses, where: { !$0.isVoided && $0.paid < $0.amount })
      else { return nil }
      let owed = expense.amount - expense.paid
      let amount = chance.cents(1...owed + owed / 4)
      return Act(
        "expense", "record", "--pays", id, "--amount", euros(amount), "--from", "512CC",
        refusal: amount > owed ? "more-than-owed" : nil
      ) { model, _ in
        model.expenses[id]!.paid += amount
        model.put(-amount, on: "512CC", of: expense.fund)
      }
    },
    ActKind("expense void", 2) { model, chance in
      guard let (id, expense) = chance.pick(model.expenses, where: { !$0.isVoided })
      else { return nil }
      return Act("expense", "void", id) { model, _ in
        model.expenses[id]!.isVoided = true
        model.move(expense.amount, from: "cost", to: "free", of: expense.fund)
        model.put(expense.paid, on: "512CC", of: expense.fund)
      }
    },
    ActKind("entry record", 2) { _, chance in
      let amount = chance.cents(1...30_000)
      return Act(
        "entry", "record", "--debit", "512CC:general:\(euros(amount))", "--credit",
        "706:general:\(euros(amount))"
      ) { model, answered in
        model.put(amount, on: "512CC", of: "general")
        model.clear(amount, of: "general")
        model.incomes[answered[0]] = amount
      }
    },
    ActKind("entry reverse", 1) { model, chance in
      guard let (id, amount) = chance.pick(model.incomes, where: { $0 > 0 }) else { return nil }
      return Act(
        "entry", "reverse", id,
        refusal: model.free("general") < amount ? "insufficient-free-money" : nil
      ) { model, _ in
        model.put(-amount, on: "512CC", of: "general")
        model.clear(-amount, of: "general")
        model.incomes[id] = 0
      }
    },
  ]
}

print("caisse")
